package io.lookahead.facts;

import java.util.List;
import java.util.Map;

/**
 * The closed vocabulary of changes to source. Rules name them, {@code edit} carries them out on structure (never on
 * text), and each leaves the sources as they are where what it asks for already holds.
 *
 * <p>Names of constants, functions and types are those of the repository; a pallet is named by its crate.
 */
public sealed interface Edit {

    /**
     * Declares a constant in the file that holds the target's time constants, beside {@code beside} where that exists.
     */
    record DeclareConstant(Side side, String name, String type, String expression, String doc, String beside)
            implements Edit {}

    /** Gives the constant behind a scanned fact (such as {@code capacity}) another value, where it is declared. */
    record SetValue(Side side, String key, String expression) implements Edit {}

    /** Declares a type alias at module level of the runtime. */
    record DeclareAlias(String name, String type, String doc) implements Edit {}

    /** Sets an associated type of a pallet's {@code Config}, adding the item where it is absent. */
    record SetPalletItem(String pallet, String item, String type) implements Edit {}

    /**
     * As {@link SetPalletItem}, with one value under a cargo feature and another without it.
     *
     * @param without empty where the item must not be there without the feature
     */
    record SetPalletItemByFeature(String pallet, String item, String feature, String with, String without)
            implements Edit {}

    /** Replaces the body of a runtime API's method. */
    record SetApiBody(String trait, String method, String body) implements Edit {}

    /** Implements a runtime API, in every place that must have it (a node's fake runtime too). */
    record ImplementApi(String trait, String methods) implements Edit {}

    /**
     * Adds a dependency the way its siblings are written.
     *
     * @param like a sibling whose source and style it follows
     * @param std whether the crate's {@code std} feature must enable the dependency's
     */
    record AddDependency(Side side, String crate, String like, boolean std) implements Edit {}

    /** Asks for a feature of a dependency. */
    record AddDependencyFeature(Side side, String crate, String feature) implements Edit {}

    /** Takes back a feature asked of a dependency. */
    record RemoveDependencyFeature(Side side, String crate, String feature) implements Edit {}

    /** Declares a cargo feature, or adds to what it enables. */
    record DeclareFeature(Side side, String feature, List<String> enables) implements Edit {
        public DeclareFeature {
            enables = List.copyOf(enables);
        }
    }

    /** Removes an argument of a macro call, and what is dead after that (types, impls, imports, a dependency). */
    record RemoveMacroArgument(Side side, String macro, String argument) implements Edit {}

    /** Imports a path in the files that start the collator, joining an import of the same module where there is one. */
    record AddImport(Side side, String path) implements Edit {}

    /** Replaces an import by another, with the names the repository will use for them. */
    record ReplaceImport(Side side, String from, Map<String, String> to) implements Edit {}

    /** Passes a clone instead of the original in a field of a struct literal. */
    record CloneField(Side side, String struct, String field) implements Edit {}

    /**
     * Adds a parameter to a function, to closures and function types that stand for it, and passes it at every call.
     */
    record AddParameter(Side side, String function, String name, String type, String after, String argument)
            implements Edit {}

    /** Uses another struct in a struct literal. */
    record RenameStruct(Side side, String from, String to) implements Edit {}

    /** Sets or inserts a field of a struct literal, after {@code after} where that is present. */
    record SetField(Side side, String struct, String field, String expression, String after) implements Edit {}

    /**
     * As {@link SetField}, with the value {@code some} in literals where the field {@code option} is given one, and
     * {@code none} in those where it is {@code None} or absent.
     */
    record SetFieldByOption(
            Side side, String struct, String field, String option, String some, String none, String after)
            implements Edit {}

    /** Removes a field of a struct literal. */
    record RemoveField(Side side, String struct, String field) implements Edit {}

    /**
     * Calls another function with the same arguments; {@code generics} is how many {@code _} its turbofish ends with.
     */
    record RetargetCall(Side side, String from, String to, int generics) implements Edit {}

    /**
     * Requires one more trait beside another in the bounds of the generic functions that start a collator, of those
     * that call them, and of traits that stand for such bounds. Nothing happens where those functions name their
     * runtime.
     *
     * @param bound the trait to require, by its whole path with its arguments
     * @param beside the trait that is required there already, by its whole path
     */
    record AddBound(Side side, String bound, String beside) implements Edit {}

    /**
     * Writes a number of blocks in units of time, where it stands.
     *
     * @param at where the constant or the number begins
     * @param expression in units of time of the repository, such as {@code 7 * DAYS}
     */
    record RewriteNumber(Location at, String expression) implements Edit {}
}
