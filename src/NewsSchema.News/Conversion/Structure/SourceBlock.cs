namespace NewsSchema.News.Conversion.Structure;

/// <summary>A block as it stands on the page, before anything is known of its role.</summary>
/// <param name="Range">Without bullet, decoration and surrounding white space.</param>
/// <param name="Indent">Columns of white space before the block (a tab counts four).</param>
/// <param name="HasBullet">A bullet stood before it.</param>
/// <param name="AfterBlank">At least one blank line stood before it.</param>
internal readonly record struct SourceBlock(TextRange Range, int Indent, bool HasBullet, bool AfterBlank);
