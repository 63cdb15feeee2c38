package io.lookahead.edit.value;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.facts.Edit;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.Side;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.EditSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Gives the constant behind a scanned fact another value, where it is declared. */
public final class SetValue implements Performer<Edit.SetValue> {

    @Override
    public void perform(Edit.SetValue edit, Bench bench) throws Unperformable {
        Reading reading = reading(edit, bench);
        Location at = reading.at();
        if (at == null) {
            throw new Unperformable("nothing in the sources gives " + edit.key()
                    + (reading.reason() == null ? "" : ": " + reading.reason()));
        }
        RustFile file = bench.rust(at.file());
        int offset = bench.offset(at);
        TokenRange value = value(file, offset, edit.key());
        EditSet.Builder edits = EditSet.builder();
        OptionalLong number = wanted(edit);
        if (number.isPresent()) {
            long wanted = number.getAsLong();
            boolean isToStay = false;
            if (reading.value() instanceof Number before) {
                isToStay = before.longValue() == wanted;
                if (edit.side() == Side.NODE) {
                    StaleComment.updateAbove(value, before.longValue(), wanted, edits);
                }
            }
            new ValueText(bench, file, edit.key()).set(value, wanted, isToStay, edits);
        } else {
            CarriedValue carried = CarriedValue.of(bench, file, value);
            Place place = new Place(carried.file(), carried.value().span().start());
            Spelling spelling = new Spelling(bench, place);
            edits.replace(carried.file().text(), carried.value().span(), spelling.spell(edit.expression()));
            spelling.addImports(edits);
        }
        bench.change(edits.build());
        SharedConstant.note(bench, edit.side(), reading, at);
    }

    /** The number that the fact is to have afterwards, in its unit; empty where the edit names something else. */
    public static OptionalLong wanted(Edit.SetValue edit) {
        OptionalLong plain = NumberText.parse(edit.expression());
        return plain.isPresent() || !ValueText.isWeight(edit.key())
                ? plain
                : WeightText.milliseconds(edit.expression());
    }

    private static Reading reading(Edit.SetValue edit, Bench bench) throws Unperformable {
        if (edit.side() == Side.RUNTIME) {
            RuntimeKey key = key(Stream.of(RuntimeKey.values()), edit.key());
            return bench.target().runtime().reading(key);
        }
        return bench.node().reading(key(Stream.of(NodeKey.values()), edit.key()));
    }

    private static <K extends FactKey> K key(Stream<K> keys, String name) throws Unperformable {
        return keys.filter(key -> key.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unperformable("there is no fact named " + name));
    }

    /** The tokens that give the value at a place: of a constant, of an associated type, or of an expression. */
    private static TokenRange value(RustFile file, int offset, String key) throws Unperformable {
        Optional<TokenRange> constant =
                file.around(ConstItem.class, offset).flatMap(item -> Optional.ofNullable(item.value()));
        if (constant.isPresent()) {
            return constant.get();
        }
        Optional<TokenRange> type =
                file.around(AliasItem.class, offset).flatMap(item -> Optional.ofNullable(item.target()));
        if (type.isPresent()) {
            return type.get();
        }
        int token = file.tokens().at(offset);
        int end = token;
        while (end < file.tokens().count()
                && !file.tokens().is(end, ',')
                && !file.tokens().is(end, '}')) {
            end = file.tokens().skip(end);
        }
        if (token < 0 || end == token) {
            throw new Unperformable(
                    "what gives " + key + " in " + file.text().file() + " is neither a constant nor a type");
        }
        return file.tokens().range(token, end);
    }
}
