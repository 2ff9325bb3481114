namespace Verbatim.Engine.Figures.Numerals;

/// <summary>A whole number in words, or the words that go on after digits.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">The index just past its last token.</param>
/// <param name="LastScale">The scale it ends in, or 1: the million of “five million”.</param>
/// <param name="Scaled">Whether it has a scale.</param>
internal readonly record struct Cardinal(decimal Value, int End, decimal LastScale, bool Scaled);
