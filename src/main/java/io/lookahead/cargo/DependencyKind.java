package io.lookahead.cargo;

/** What a dependency is needed for. */
public enum DependencyKind {
    NORMAL("dependencies"),
    DEV("dev-dependencies"),
    BUILD("build-dependencies");

    private final String table;

    DependencyKind(String table) {
        this.table = table;
    }

    /** The manifest table that lists dependencies of this kind. */
    public String table() {
        return table;
    }
}
