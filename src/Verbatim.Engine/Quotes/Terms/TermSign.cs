namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Something about a segment that speaks for a term or for speech. The language has a weight for each: <see cref="Signs.SignWeights"/>.</summary>
internal enum TermSign
{
    /// <summary>Holds of every segment.</summary>
    Always,

    // length
    OneWord,
    TwoWords,
    ThreeOrFourWords,
    FiveToEightWords,
    NineWordsOrMore,

    // writing
    TitleCase,
    OnlyFirstCapitalised,
    StartsSmall,
    SingleMarks,

    // what is in it
    WholeSentence,
    EndsInComma,
    EndsInStop,
    EndsInExclamation,
    HasVerb,
    HasSpeakerPronoun,
    HasOtherPronoun,
    NamesOnly,
    StartsWithDeterminer,
    StartsWithVerb,

    // what stands before it
    AfterDeterminer,
    AfterPossessive,
    AfterAdjective,
    AfterNoun,
    AfterName,
    AfterBe,
    AfterPreposition,
    AfterComma,
    AfterColon,
    AfterDash,
    AfterCoordinator,
    AfterSubordinator,
    AfterNamingWord,
    AfterWorkWord,
    AfterWordWord,
    AfterAs,
    AfterMediumWord,
    AfterCueNoun,
    AtLineStart,

    // what stands after it
    BeforeNoun,
    BeforeVerb,
    BeforePreposition,
    BeforeCoordinator,
    BeforeParenthesis,
    BeforeComma,
    BeforeWorkWord,
    BeforeCueNoun,

    // who says it
    NobodySaysIt,
    GuessedSpeaker,
    NearSpeaker,
    ReportedSpeech,
    IntroducedSpeech,
    StrongCue,
    WeakCue,
    SpeechCue,
    NamedBySomebody,
    TopicCue,
    CueClose,
    CueFar,
    ByTurnOrColon,
    ByLeadIn,
    ByFollowUp,
    ByContinuation,
    BySpeechBefore,
    ByAccordingTo,
    BySameSentence,
    ByCueNoun,

    // what stands beside it in its sentence
    NextToTerm,
    AmongThree,

    // two at once, which weigh more or less than each by itself; see TermSignPairs
    LineStartToComma,
    TitleWithStrongCue,
    TitleWithWeakCue,
    VerbWithStrongCue,
    SmallWithStrongCue,
    NearByContinuation,
    PossessiveByFollowUp,
    OneWordToComma,
    CommaBeforeCoordinator,
    StopBySameSentence,

    // how the speaker fares among all who may have said it
    DoubtfulSpeaker,
    LikelySpeaker,
    SureSpeaker,
    NoCueAnywhere,
    IntroducedElsewhere,

    // the reported clause it stands in, with marks or without
    InReportedClause,
}
