package io.lookahead.text;

/**
 * A span of one file of the project.
 *
 * @param file path relative to the project root, {@code /} between its parts
 * @param span byte offsets within that file
 */
public record FileSpan(String file, Span span) implements Comparable<FileSpan> {

    @Override
    public int compareTo(FileSpan other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : span.compareTo(other.span);
    }
}
