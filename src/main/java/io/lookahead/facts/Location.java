package io.lookahead.facts;

/**
 * A place in a file of the project.
 *
 * @param file path relative to the project root, with {@code /} between its parts on every platform
 * @param line 1-based line
 * @param column 1-based column, counted in characters
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line}, the form editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
