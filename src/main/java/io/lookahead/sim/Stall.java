package io.lookahead.sim;

/**
 * Something that goes wrong in a simulation, with what an operator would see of it.
 *
 * @param message the panic or log line
 * @param because what causes it and what follows from it
 */
public record Stall(Kind kind, String message, String because) {

    /** How much it matters. */
    public enum Kind {
        /** A log line and no more. */
        HARMLESS("harmless", 1),
        /** Blocks stop for a while and come back by themselves, or after nodes are restarted. */
        PASSING("passing", 2),
        /** The chain stands until its runtime or its nodes are changed. */
        FATAL("fatal", 3);

        private final String key;
        private final int weight;

        Kind(String key, int weight) {
            this.key = key;
            this.weight = weight;
        }

        /** The name used in JSON. */
        public String key() {
            return key;
        }

        /** 1 to 3; 0 stands for no stall at all. */
        public int weight() {
            return weight;
        }
    }
}
