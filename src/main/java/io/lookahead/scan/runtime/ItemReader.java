package io.lookahead.scan.runtime;

import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.ResolvedType;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.scan.source.Found;
import io.lookahead.scan.source.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what the runtime gives to an associated type of a pallet. */
final class ItemReader {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");

    private final RuntimeSource source;

    ItemReader(RuntimeSource source) {
        this.source = source;
    }

    /** The item as the pallet's configuration has it, or as a macro that configures the pallet is given it. */
    Optional<Definition> item(String pallet, String item, Conditions conditions) {
        List<Definition> items = source.configs().isConfigured(pallet)
                ? source.configs().items(pallet, item)
                : source.handed().items(pallet, item);
        return conditions.choose(items);
    }

    /** What {@code read} makes of the item's type; absent where there is none, unknown where that cannot be told. */
    Found read(String pallet, String item, Conditions conditions, BiFunction<Definition, TypeRef, Found> read) {
        Optional<Definition> chosen = item(pallet, item, conditions);
        if (chosen.isEmpty()) {
            return missing(pallet, item);
        }
        Definition definition = chosen.get();
        Optional<TypeRef> type = ((AliasItem) definition.item()).type();
        return type.isEmpty()
                ? Found.unknown(item + " is given no type", definition.item().location())
                : read.apply(definition, type.get())
                        .withExpression(type.get().range().normalized());
    }

    private Found missing(String pallet, String item) {
        boolean mayBeThere =
                source.composed().contains(pallet) || source.unread().composes();
        return source.configs().isConfigured(pallet) || !mayBeThere
                ? Found.absent()
                : source.unread().configured(pallet + "::" + item);
    }

    /** The value that the item's type carries, named after the constant or alias it is written with. */
    Found value(String pallet, String item, Conditions conditions) {
        return read(pallet, item, conditions, (definition, type) -> {
            ResolvedType resolved = source.rust().resolve(type, definition.scope(), conditions);
            return Values.found(source.rust().valueOf(type, definition.scope(), conditions), type.location())
                    .withSymbol(Optional.ofNullable(symbol(resolved))
                            .or(() -> constantIn(type.range()))
                            .orElse(null));
        });
    }

    /** The one constant that a type such as {@code ConstU64<SLOT_DURATION>} is written with. */
    private static Optional<String> constantIn(TokenRange type) {
        List<String> constants = IntStream.range(type.from(), type.to())
                .filter(type.tokens()::isIdent)
                .mapToObj(type.tokens()::name)
                .filter(name -> CONSTANT.matcher(name).matches())
                .distinct()
                .toList();
        return constants.size() == 1 ? Optional.of(constants.get(0)) : Optional.empty();
    }

    /** The name by which a type's meaning was given: its last alias, or the item of the project that it is. */
    static @Nullable String symbol(ResolvedType resolved) {
        if (!(resolved instanceof ResolvedType.Named named)) {
            return null;
        }
        List<Definition> aliases = named.aliases();
        return aliases.isEmpty()
                ? named.definition().map(Definition::name).orElse(null)
                : aliases.get(aliases.size() - 1).name();
    }
}
