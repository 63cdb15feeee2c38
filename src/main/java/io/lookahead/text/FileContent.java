package io.lookahead.text;

/** What reading a path of a {@link SourceTree} gave. */
public sealed interface FileContent {

    /**
     * The file's content.
     *
     * @param bytes not to be changed by whoever reads them
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody: megabytes pass through here
    record Bytes(byte[] bytes) implements FileContent {}

    /** There is no such file. */
    record Absent() implements FileContent {}

    /**
     * There is something, and it was not read.
     *
     * @param reason why, in words for the operator
     */
    record Refused(String reason) implements FileContent {

        static Refused larger(int limit, long size) {
            return new Refused("larger than " + limit + " bytes (" + size + ")");
        }
    }
}
