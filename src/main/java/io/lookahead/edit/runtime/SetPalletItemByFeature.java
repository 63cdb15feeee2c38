package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Declarations;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.Lines;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.TypeLayout;
import io.lookahead.edit.value.NumberText;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Sets an associated type of a pallet's {@code Config} to one value under a cargo feature and to another without it.
 */
public final class SetPalletItemByFeature implements Performer<Edit.SetPalletItemByFeature> {

    @Override
    public void perform(Edit.SetPalletItemByFeature edit, Bench bench) throws Unperformable {
        PalletImpl impl = PalletImpl.find(bench, edit.pallet());
        SourceText text = impl.file().text();
        Spelling spelling = Spelling.withoutImports(
                bench, new Place(impl.file(), impl.impl().range().span().start()));
        String with = spelling.spell(edit.with());
        String without = spelling.spell(edit.without());
        RustStyle style = RustStyle.of(bench.tree(), text);
        Written written = new Written(edit, with, without, new TypeLayout(style));
        EditSet.Builder edits = EditSet.builder();
        List<AliasItem> items = impl.items(edit.item());
        Optional<CfgPair> pair = CfgPair.of(items);
        if (items.isEmpty()) {
            ItemPlace place = new ItemPlace(impl, style);
            place.insert(edit.item(), written.whole(place.indentation()), edits);
        } else if (pair.isPresent() && pair.get().feature().equals(edit.feature())) {
            boolean changed = SetPalletItem.replace(pair.get().with(), with, text, style, edits);
            if (!without.isEmpty()) {
                changed |= SetPalletItem.replace(pair.get().without(), without, text, style, edits);
            }
            if (!changed) {
                return;
            }
        } else if (items.size() == 1
                && !one(items.get(0), kept(items.get(0), written, bench, impl), text, style, edits)) {
            return;
        } else if (items.size() > 1 && edit.without().isEmpty() && allUnder(items, edit.feature())) {
            edits.replace(
                    text,
                    items.get(0).range().span(),
                    written.whole(text.indentation(
                            text.line(items.get(0).range().span().start()))));
            for (AliasItem other : items.subList(1, items.size())) {
                Lines.delete(text, other.head().spanWithDocs(), edits);
            }
        } else if (items.size() > 1) {
            throw new Unperformable(
                    edit.item() + " of " + edit.pallet() + " is given several times under conditions, at "
                            + items.get(0).location());
        }
        bench.change(edits.build());
    }

    /** Whether each of the items stands under the feature, and under something else besides. */
    private static boolean allUnder(List<AliasItem> items, String feature) {
        String wanted = "feature=\"" + feature + "\"";
        return items.stream()
                .map(CfgPair::condition)
                .allMatch(condition -> condition.startsWith("all(" + wanted + ",")
                        || (condition.startsWith("all(") && condition.endsWith("," + wanted + ")")));
    }

    /** What is to stand there. */
    private record Written(Edit.SetPalletItemByFeature edit, String with, String without, TypeLayout layout) {

        String condition() {
            return "feature = \"" + edit.feature() + "\"";
        }

        String declaration(String indent, String type) {
            return layout.write(indent, "type " + edit.item() + " = ", type);
        }

        String whole(String indent) {
            String first = "#[cfg(" + condition() + ")]\n" + indent + declaration(indent, with);
            return without.isEmpty() ? first : first + "\n" + indent + second(indent);
        }

        String second(String indent) {
            return "#[cfg(not(" + condition() + "))]\n" + indent + declaration(indent, without);
        }
    }

    /** What is wanted, but as the item writes it already where a parameter is behind it that is made from the same. */
    private static Written kept(AliasItem item, Written written, Bench bench, PalletImpl impl) throws Unperformable {
        TokenRange target = item.target();
        Optional<String> wanted = ParameterType.constant(written.without());
        if (target == null || wanted.isEmpty() || !target.text().matches("[A-Za-z_]\\w*")) {
            return written;
        }
        Place place = new Place(impl.file(), target.span().start());
        Optional<ConstItem> parameter =
                Declarations.constant(bench, place, target.text()).map(Declarations.Found::constant);
        TokenRange value = parameter.map(ConstItem::value).orElse(null);
        if (value == null || NumberText.parse(value.text()).isPresent()) {
            return written;
        }
        Optional<BigInteger> number = Declarations.number(bench, place, value.text());
        boolean same = number.isPresent() && number.equals(Declarations.number(bench, place, wanted.get()));
        return same ? new Written(written.edit(), written.with(), target.text(), written.layout()) : written;
    }

    /** Makes the only item that is there one of the two; false where it is what is wanted already. */
    private static boolean one(AliasItem item, Written written, SourceText text, RustStyle style, EditSet.Builder edits)
            throws Unperformable {
        String indent = text.indentation(text.line(item.range().span().start()));
        String condition = CfgPair.condition(item);
        String wanted = written.condition().replace(" ", "");
        if (condition.isEmpty() && !written.without().isEmpty()) {
            String first = "#[cfg(" + written.condition() + ")]\n" + indent
                    + written.declaration(indent, written.with()) + "\n" + indent;
            String core = first + "#[cfg(not(" + written.condition() + "))]\n" + indent;
            edits.insert(text, item.head().core().span().start(), core);
            SetPalletItem.replace(item, written.without(), text, style, edits);
            return true;
        }
        if (condition.isEmpty()) {
            return SetPalletItem.replace(item, written.with(), text, style, edits);
        }
        if (!condition.equals(wanted)) {
            throw new Unperformable(
                    written.edit().item() + " stands under cfg(" + condition + ") at " + item.location());
        }
        boolean changed = SetPalletItem.replace(item, written.with(), text, style, edits);
        if (!written.without().isEmpty()) {
            edits.insert(text, item.range().span().end(), "\n" + indent + written.second(indent));
            return true;
        }
        return changed;
    }
}
