package io.lookahead.edit.git;

/**
 * A file, or a folder git does not know, that differs from the last commit.
 *
 * @param path relative to the project root; a folder ends with {@code /}
 * @param owner whose difference it is
 */
public record Uncommitted(String path, Owner owner) {

    /** Whose change is not committed yet. */
    public enum Owner {
        /** The operator's own. */
        THEIRS,
        /** Only what lookahead changed. */
        OURS,
        /** Changes of both in one file. */
        BOTH
    }
}
