package io.lookahead.edit.bench;

import io.lookahead.rust.search.Enclosing;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.syntax.MacroRules;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Rust file as it is at some moment: its text, tokens and items, those in modules, impls, macros and bodies too. */
public final class RustFile {

    private final Tokens tokens;
    private @Nullable List<Placed> items;

    RustFile(SourceText text) {
        this.tokens = Tokens.of(text);
    }

    public Tokens tokens() {
        return tokens;
    }

    public SourceText text() {
        return tokens.source();
    }

    /** Every item, each after what it stands in. */
    public List<Placed> items() {
        List<Placed> known = items;
        if (known == null) {
            known = new ArrayList<>();
            collect(Items.inFile(tokens).items(), List.of(), known);
            items = known;
        }
        return known;
    }

    private static void collect(List<Item> items, List<Item> parents, List<Placed> out) {
        for (Item item : items) {
            out.add(new Placed(item, parents));
            List<Item> inside = inside(item);
            if (!inside.isEmpty()) {
                List<Item> deeper = new ArrayList<>(parents);
                deeper.add(item);
                collect(inside, deeper, out);
            }
        }
    }

    private static List<Item> inside(Item item) {
        if (item instanceof FnItem function && function.body() != null) {
            return Items.inBlock(function.body());
        }
        return item instanceof MacroRules rules ? inRules(rules) : Enclosing.inside(item);
    }

    /** What a macro of the project writes out: the items in the brackets after each {@code =>}. */
    private static List<Item> inRules(MacroRules rules) {
        List<Item> items = new ArrayList<>();
        Tokens tokens = rules.group().tokens();
        TokenRange inside = rules.group().inside();
        for (int i = inside.from(); i < inside.to(); i = tokens.skip(i)) {
            boolean output = i > inside.from() && tokens.kind(i - 1) == TokenKind.FAT_ARROW;
            if (output) {
                items.addAll(Items.inMacroBody(tokens.range(i, tokens.skip(i)).inside()));
            }
        }
        return items;
    }

    public <T extends Item> Stream<T> all(Class<T> kind) {
        return items().stream().map(Placed::item).filter(kind::isInstance).map(kind::cast);
    }

    /** The innermost item of a kind that holds the byte at {@code offset}. */
    public <T extends Item> Optional<T> around(Class<T> kind, int offset) {
        return placedAround(kind, offset).map(placed -> kind.cast(placed.item()));
    }

    /** As {@link #around}, with what it stands in. */
    public Optional<Placed> placedAround(Class<? extends Item> kind, int offset) {
        Optional<Placed> found = Optional.empty();
        for (Placed placed : items()) {
            boolean holds =
                    placed.span().start() <= offset && offset <= placed.span().end();
            if (holds && kind.isInstance(placed.item())) {
                found = Optional.of(placed);
            }
        }
        return found;
    }
}
