package io.lookahead.edit.runtime;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Placed;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Mentions;
import io.lookahead.edit.names.SourceFiles;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import java.util.Optional;

/**
 * A value that {@code parameter_types!} makes a type of. Where a repository keeps a value there and only one item uses
 * it, the value is changed there instead of being left behind unused.
 */
final class ParameterType {

    private ParameterType() {}

    /**
     * Gives the parameter behind {@code item} the value of {@code type}, such as {@code true} of
     * {@code ConstBool<true>}.
     *
     * @return false where the item is not given by a parameter of its own, and nothing was done
     */
    static boolean set(Bench bench, AliasItem item, String type) throws Unperformable {
        Optional<String> value = constant(type);
        String name = item.target() == null ? "" : item.target().text();
        if (value.isEmpty() || !name.matches("[A-Za-z_]\\w*")) {
            return false;
        }
        Optional<CargoPackage> owner = bench.owner(item.location().file());
        if (owner.isEmpty()) {
            return false;
        }
        int mentions = 0;
        Optional<RustFile> declaring = Optional.empty();
        Optional<ConstItem> parameter = Optional.empty();
        for (RustFile file : SourceFiles.of(bench, owner.get(), name)) {
            mentions += Mentions.outsideImports(file, name);
            for (Placed placed : file.items()) {
                boolean here = placed.item() instanceof ConstItem
                        && placed.item().name().equals(name)
                        && placed.parent(MacroCall.class)
                                .filter(call -> call.macro().equals("parameter_types"))
                                .isPresent();
                if (here) {
                    declaring = Optional.of(file);
                    parameter = Optional.of((ConstItem) placed.item());
                }
            }
        }
        int own = 2 + (item.name().equals(name) ? 1 : 0);
        TokenRange old = parameter.map(ConstItem::value).orElse(null);
        if (mentions != own || old == null) {
            return false;
        }
        if (!Code.same(old.text(), value.get())) {
            bench.change(EditSet.builder()
                    .replace(declaring.orElseThrow().text(), old.span(), value.get())
                    .build());
        }
        return true;
    }

    /** The value of {@code ConstU64<value>} and its like. */
    static Optional<String> constant(String type) {
        Tokens tokens = Tokens.of("type", type);
        int open = 0;
        while (open < tokens.count() && !tokens.is(open, '<')) {
            open++;
        }
        boolean constant = open > 0
                && open < tokens.count() - 2
                && tokens.name(open - 1).matches("Const(Bool|[UI]\\d+)")
                && tokens.is(tokens.count() - 1, '>');
        if (!constant) {
            return Optional.empty();
        }
        TokenRange value = tokens.range(open + 1, tokens.count() - 1);
        return Optional.of(tokens.is(value.from(), '{') ? value.inside().text() : value.text());
    }
}
