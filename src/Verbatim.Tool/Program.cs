using Verbatim.Engine;
using Verbatim.Engine.Model;
using Verbatim.Tool.Output;

using Stream output = Console.OpenStandardOutput();
using var buffered = new BufferedStream(output, 1 << 16);
foreach (string argument in args.Skip(1))
{
    foreach (string path in argument.StartsWith('@') ? File.ReadAllLines(argument[1..]) : [argument])
    {
        if (path.StartsWith("--", StringComparison.Ordinal) || path is "jsonl" or "")
        {
            continue;
        }

        Document document = DocumentReader.Read(File.ReadAllBytes(path), path, ReadOptions.Default);
        JsonLinesWriter.Write(buffered, document);
    }
}
