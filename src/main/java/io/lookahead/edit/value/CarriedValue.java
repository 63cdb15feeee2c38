package io.lookahead.edit.value;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Declarations;
import io.lookahead.edit.names.Place;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.token.TokenRange;
import java.util.Optional;

/**
 * Where the value stands that an expression or a type gives: what is between the angle brackets of
 * {@code ConstBool<false>}, or the value of the parameter that a name stands for. A value cannot stand in the place of
 * a type.
 */
record CarriedValue(RustFile file, TokenRange value) {

    static CarriedValue of(Bench bench, RustFile file, TokenRange range) throws Unperformable {
        boolean type = file.around(AliasItem.class, range.span().start()).isPresent();
        if (!type) {
            return new CarriedValue(file, range);
        }
        int open = range.from();
        while (open < range.to() && !range.tokens().is(open, '<')) {
            open++;
        }
        if (open < range.to() - 2 && range.tokens().is(range.to() - 1, '>')) {
            return new CarriedValue(file, range.sub(open + 1, range.to() - 1));
        }
        String path = range.text().replaceAll("\\s", "");
        Optional<Declarations.Found> parameter =
                Declarations.constant(bench, new Place(file, range.span().start()), path);
        TokenRange value = parameter
                .map(Declarations.Found::constant)
                .map(ConstItem::value)
                .orElseThrow(() ->
                        new Unperformable("what " + path + " at " + range.location() + " stands for is not found"));
        return new CarriedValue(parameter.orElseThrow().file(), value);
    }
}
