package io.lookahead.rust.names;

import java.util.List;

/** What a name means. */
public sealed interface Target {

    /** The whole path, beginning with a crate's own name; for people and for comparing. */
    String path();

    record OfModule(Module module) implements Target {
        @Override
        public String path() {
            return module.path();
        }
    }

    record OfItem(Definition definition) implements Target {
        @Override
        public String path() {
            return definition.path();
        }
    }

    /** A variant of an enum of the project. */
    record OfVariant(Definition enumeration, String name) implements Target {
        @Override
        public String path() {
            return enumeration.path() + "::" + name;
        }
    }

    /**
     * Something of a crate that is not part of the project.
     *
     * @param names begins with the crate's own name
     * @param sure whether it must be there; false where only a glob import of that crate may bring it
     */
    record External(List<String> names, boolean sure) implements Target {
        public External {
            names = List.copyOf(names);
        }

        @Override
        public String path() {
            return String.join("::", names);
        }

        public String last() {
            return names.get(names.size() - 1);
        }
    }

    /**
     * A name that a macro of another crate is given in its arguments, and that nobody else declares: the macro does.
     *
     * @param call the macro's call in its module
     */
    record Generated(Definition call, String name) implements Target {
        @Override
        public String path() {
            return call.module().path() + "::" + name;
        }
    }

    /** A generic parameter, or {@code Self}. */
    record Parameter(String name) implements Target {
        @Override
        public String path() {
            return name;
        }
    }

    /** A type of the language, such as {@code u32}. */
    record BuiltIn(String name) implements Target {
        @Override
        public String path() {
            return name;
        }
    }
}
