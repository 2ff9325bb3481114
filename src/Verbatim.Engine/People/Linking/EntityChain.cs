namespace Verbatim.Engine.People.Linking;

/// <summary>The entities that share a word of their names. However many they are, a look-up stays short.</summary>
internal readonly struct EntityChain(Entity? first)
{
    private const int Longest = 24;

    public Enumerator GetEnumerator() => new(first);

    /// <summary>Goes from entity to entity.</summary>
    internal struct Enumerator(Entity? next)
    {
        private Entity? _next = next;
        private int _steps;

        public Entity Current { get; private set; } = null!;

        public bool MoveNext()
        {
            if (_next is null || _steps++ == Longest)
            {
                return false;
            }

            Current = _next;
            _next = Current.SameLast;
            return true;
        }
    }
}
