using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Roles;

/// <summary>Who is known by which word for a person; looked up by the office and by the word itself.</summary>
internal sealed class RoleIndex
{
    // the first holders of a role are the ones an article comes back to; the bound keeps look-ups short
    private const int MostHolders = 48;

    private readonly ValueList<RoleHolder> _nobody = [];
    private readonly Dictionary<int, ValueList<RoleHolder>> _holders = [];

    /// <summary>The roles whose office, or last word, has that number.</summary>
    public ValueList<RoleHolder> With(int word) => _holders.TryGetValue(word, out ValueList<RoleHolder>? holders) ? holders : _nobody;

    public void Add(int word, Entity entity, in RoleMention role)
    {
        if (!_holders.TryGetValue(word, out ValueList<RoleHolder>? holders))
        {
            holders = [];
            _holders.Add(word, holders);
        }

        if (holders.Count < MostHolders)
        {
            holders.Add(new RoleHolder(entity, role));
        }
    }
}
