package io.lookahead.rust.names;

/** What a name of the extern prelude stands for. */
public sealed interface Dependency {

    /**
     * A crate whose source is part of the project.
     *
     * @param crateId its {@link CrateInfo#id()}
     */
    record Local(String crateId) implements Dependency {}

    /**
     * A crate from elsewhere.
     *
     * @param name the name it gives itself, with underscores, whatever it is renamed to here
     */
    record External(String name) implements Dependency {}
}
