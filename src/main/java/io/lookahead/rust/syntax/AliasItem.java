package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code type X<…> = T;}, as an item or in an impl or trait.
 *
 * @param target the type's tokens; null where none is written, as in a trait
 */
public record AliasItem(
        Head head, Generics generics, @Nullable TokenRange target) implements Item {

    public Optional<TypeRef> type() {
        return Optional.ofNullable(target).map(Types::parse);
    }
}
