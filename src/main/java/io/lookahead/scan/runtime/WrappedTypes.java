package io.lookahead.scan.runtime;

import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.ResolvedType;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.GenericValue;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.StructItem;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.rust.syntax.Types;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.scan.source.SdkNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks through types of the project that stand around one of a set of known types: a struct that is given one as a
 * generic argument, or whose implementation of a trait hands on to one. Where it hands on to several, as a wrapper does
 * that changes over once, the one counts that comes first in the order given.
 */
final class WrappedTypes {

    private static final int DEEPEST = 8;

    private final RustAnalysis rust;
    private final List<String> known;
    private final String trait;

    /**
     * @param known last names of the types to find, the one that counts most first
     * @param trait last name of the trait by which a wrapper hands on
     */
    WrappedTypes(RustAnalysis rust, List<String> known, String trait) {
        this.rust = rust;
        this.known = known;
        this.trait = trait;
    }

    /** The known type in {@code type}, with its arguments; empty where there is none, or the way to it is not clear. */
    Optional<ResolvedType.Named> find(ResolvedType type, Conditions conditions) {
        return find(type, conditions, 0);
    }

    private Optional<ResolvedType.Named> find(ResolvedType type, Conditions conditions, int depth) {
        if (depth > DEEPEST || !(type instanceof ResolvedType.Named named)) {
            return Optional.empty();
        }
        if (known.contains(SdkNames.last(named.target()))) {
            return Optional.of(named);
        }
        Optional<Definition> definition = named.definition();
        if (definition.isEmpty() || !(definition.get().item() instanceof StructItem)) {
            return Optional.empty();
        }
        for (GenericValue argument : named.arguments()) {
            if (argument instanceof GenericValue.OfType inner) {
                Optional<ResolvedType.Named> found =
                        find(rust.resolve(inner.type(), inner.scope(), conditions), conditions, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return inImplementation(definition.get(), conditions, depth);
    }

    private Optional<ResolvedType.Named> inImplementation(Definition wrapper, Conditions conditions, int depth) {
        return wrapper.module().crate().definitions().stream()
                .filter(candidate ->
                        candidate.item() instanceof ImplItem impl && isFor(wrapper, impl, candidate, conditions))
                .flatMap(candidate -> candidate.members().stream())
                .flatMap(member -> inBody(member, conditions, depth).stream())
                .min(Comparator.comparing(found -> known.indexOf(SdkNames.last(found.target()))));
    }

    private boolean isFor(Definition wrapper, ImplItem impl, Definition candidate, Conditions conditions) {
        boolean ofTrait = impl.traitPath()
                .filter(path -> path.last().name().equals(trait))
                .isPresent();
        return ofTrait
                && rust.resolve(impl.selfType(), candidate.scope(), conditions) instanceof ResolvedType.Named self
                && self.target().equals(new Target.OfItem(wrapper));
    }

    /** The known types that paths in a function's body lead to. */
    private List<ResolvedType.Named> inBody(Definition function, Conditions conditions, int depth) {
        Item item = function.item();
        if (!(item instanceof FnItem fn) || fn.body() == null) {
            return List.of();
        }
        TokenRange body = fn.body();
        Tokens tokens = body.tokens();
        List<ResolvedType.Named> found = new ArrayList<>();
        for (int i = body.from(); i < body.to(); i++) {
            if (tokens.isIdent(i) && tokens.kind(i - 1) != TokenKind.PATH_SEP) {
                TypeRef type = Types.parse(body.sub(i, typeEnd(tokens, i, body.to())));
                ResolvedType resolved = rust.resolve(type, function.scope(), conditions);
                boolean other = resolved instanceof ResolvedType.Named named
                        && (known.contains(SdkNames.last(named.target()))
                                || (named.definition().isPresent() && depth < DEEPEST));
                if (other) {
                    find(resolved, conditions, depth + 1).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Where a path that begins at a token ends if its last name, a function, is left out. */
    private static int typeEnd(Tokens tokens, int from, int limit) {
        int at = from + 1;
        int end = at;
        while (at < limit && tokens.kind(at) == TokenKind.PATH_SEP) {
            if (tokens.is(at + 1, '<')) {
                end = closing(tokens, at + 1, limit);
                return end;
            }
            boolean goesOn = tokens.isIdent(at + 1) && tokens.kind(at + 2) == TokenKind.PATH_SEP;
            if (!goesOn) {
                return at;
            }
            at += 2;
            end = at;
        }
        return end;
    }

    private static int closing(Tokens tokens, int open, int limit) {
        int depth = 0;
        for (int i = open; i < limit; i = tokens.skip(i)) {
            depth += tokens.is(i, '<') ? 1 : tokens.is(i, '>') ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return limit;
    }
}
