package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code impl<…> Trait for Type where … { … }}, or an inherent impl.
 *
 * @param traitRange the trait's tokens; null for an inherent impl
 * @param negative whether it is written {@code impl !Trait}
 * @param selfRange the type's tokens
 * @param body the braces and what is between them; null in code that does not parse
 * @param inner inner attributes of the body
 */
public record ImplItem(
        Head head,
        Generics generics,
        @Nullable TokenRange traitRange,
        boolean negative,
        TokenRange selfRange,
        @Nullable TokenRange body,
        List<Attribute> inner,
        List<Item> items)
        implements Item {

    public ImplItem {
        inner = List.copyOf(inner);
        items = List.copyOf(items);
    }

    public Optional<PathRef> traitPath() {
        return Optional.ofNullable(traitRange).map(Paths::parseType);
    }

    public TypeRef selfType() {
        return Types.parse(selfRange);
    }

    /** The associated types of that name; several where `cfg` chooses between them. */
    public List<AliasItem> types(String name) {
        return named(AliasItem.class, name).toList();
    }

    public List<ConstItem> constants(String name) {
        return named(ConstItem.class, name).toList();
    }

    public List<FnItem> functions(String name) {
        return named(FnItem.class, name).toList();
    }

    private <T extends Item> Stream<T> named(Class<T> kind, String name) {
        return items.stream()
                .filter(item -> item.name().equals(name))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
