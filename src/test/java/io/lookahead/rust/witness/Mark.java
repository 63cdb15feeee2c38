package io.lookahead.rust.witness;

/**
 * A piece of syntax that two parsers must agree on.
 *
 * @param kind what it is, such as {@code fn} or {@code call}
 * @param name its name; for an impl its header
 * @param start first byte
 * @param end byte after the last
 */
record Mark(String kind, String name, int start, int end) implements Comparable<Mark> {

    @Override
    public int compareTo(Mark other) {
        int byStart = Integer.compare(start, other.start);
        int byEnd = byStart != 0 ? byStart : Integer.compare(end, other.end);
        return byEnd != 0 ? byEnd : (kind + name).compareTo(other.kind + other.name);
    }
}
