package io.lookahead.scan.clock;

import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.EnumItem;
import io.lookahead.rust.syntax.FieldDeclaration;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.StructItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Tells whether a type holds a number of the chain's own blocks, itself or in a field. */
final class BlockTypes {

    private static final Set<String> NAMES = Set.of("BlockNumberFor", "BlockNumber", "BlockNumberOf");
    private static final Set<String> OTHER_CHAINS = Set.of("relay_chain", "polkadot_primitives", "RelayChain");
    private static final int DEEPEST = 5;

    private final Map<Item, Boolean> known = new HashMap<>();

    /** Whether one of the words of a type is a block number of the chain's own. */
    static boolean isOwn(Collection<String> words) {
        return words.stream().anyMatch(NAMES::contains) && words.stream().noneMatch(OTHER_CHAINS::contains);
    }

    /** Whether the tokens of a type hold one. */
    boolean in(TokenRange type, Scope scope) {
        return in(type, scope, 0);
    }

    private boolean in(TokenRange type, Scope scope, int depth) {
        if (isNamed(type)) {
            return true;
        }
        if (depth >= DEEPEST) {
            return false;
        }
        Tokens tokens = type.tokens();
        for (int i = type.from(); i < type.to(); i++) {
            boolean begins =
                    tokens.isIdent(i) && Character.isUpperCase(tokens.name(i).charAt(0));
            if (begins && holds(type.sub(i, i + 1), scope, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(TokenRange name, Scope scope, int depth) {
        Optional<Definition> definition = Derivation.named(name, scope, Namespace.TYPE);
        if (definition.isEmpty()) {
            return false;
        }
        Item item = definition.get().item();
        Boolean found = known.get(item);
        if (found == null) {
            known.put(item, false);
            found = body(item)
                    .map(body -> in(body, definition.get().scope(), depth + 1))
                    .orElse(false);
            known.put(item, found);
        }
        return found;
    }

    private static Optional<TokenRange> body(Item item) {
        if (item instanceof StructItem struct) {
            return Optional.ofNullable(struct.body());
        }
        if (item instanceof EnumItem enumeration) {
            return Optional.of(enumeration.range());
        }
        return item instanceof AliasItem alias
                ? Optional.ofNullable(alias.target()).filter(target -> !isRenamed(alias, target))
                : Optional.empty();
    }

    /** A block number under another name means something else: a lease, an index. */
    private static boolean isRenamed(AliasItem alias, TokenRange target) {
        return target.size() == 1 && isNamed(target) && !alias.name().contains("Block");
    }

    private static boolean isNamed(TokenRange type) {
        Tokens tokens = type.tokens();
        for (int i = type.from(); i < type.to(); i++) {
            boolean isBlock = tokens.isIdent(i) && NAMES.contains(tokens.name(i));
            boolean isForeign = i >= 2 && tokens.isIdent(i - 2) && OTHER_CHAINS.contains(tokens.name(i - 2));
            if (isBlock && !isForeign) {
                return true;
            }
        }
        return false;
    }

    /** The fields of the structs of a type that hold one, by name. */
    List<String> fields(TokenRange type, Scope scope) {
        return fields(type, scope, (field, inside) -> in(field.typeRange(), inside, 1), 0);
    }

    /** The fields of the structs of a type that hold what is counted for each block, by name. */
    List<String> paidPerBlock(TokenRange type, Scope scope) {
        return fields(type, scope, (field, inside) -> field.name().contains("per_block"), 0);
    }

    private static List<String> fields(
            TokenRange type, Scope scope, BiPredicate<FieldDeclaration, Scope> wanted, int depth) {
        Set<String> fields = new LinkedHashSet<>();
        Tokens tokens = type.tokens();
        for (int i = type.from(); i < type.to() && depth < DEEPEST; i++) {
            Optional<Definition> definition =
                    tokens.isIdent(i) ? Derivation.named(type.sub(i, i + 1), scope, Namespace.TYPE) : Optional.empty();
            if (definition.isPresent() && definition.get().item() instanceof StructItem struct) {
                Scope inside = definition.get().scope();
                for (FieldDeclaration field : struct.fields()) {
                    if (wanted.test(field, inside)
                            && !Character.isDigit(field.name().charAt(0))) {
                        fields.add(field.name());
                    }
                }
            } else if (definition.isPresent()
                    && definition.get().item() instanceof AliasItem alias
                    && alias.target() != null) {
                fields.addAll(fields(alias.target(), definition.get().scope(), wanted, depth + 1));
            }
        }
        return List.copyOf(fields);
    }
}
