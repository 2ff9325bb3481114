namespace Verbatim.Evaluation.Terms;

/// <summary>Solves systems of linear equations whose matrix is symmetric and positive, by Cholesky's method.</summary>
internal static class LinearSystem
{
    public static double[] Solve(double[,] matrix, double[] right)
    {
        double[,] lower = Decompose(matrix);
        int size = right.Length;
        double[] found = [.. right];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < i; j++)
            {
                found[i] -= lower[i, j] * found[j];
            }

            found[i] /= lower[i, i];
        }

        for (int i = size - 1; i >= 0; i--)
        {
            for (int j = i + 1; j < size; j++)
            {
                found[i] -= lower[j, i] * found[j];
            }

            found[i] /= lower[i, i];
        }

        return found;
    }

    private static double[,] Decompose(double[,] matrix)
    {
        int size = matrix.GetLength(0);
        double[,] lower = new double[size, size];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                double rest = matrix[row, column];
                for (int k = 0; k < column; k++)
                {
                    rest -= lower[row, k] * lower[column, k];
                }

                lower[row, column] = row == column ? Math.Sqrt(rest) : rest / lower[column, column];
            }
        }

        return lower;
    }
}
