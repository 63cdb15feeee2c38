package io.lookahead.edit;

import io.lookahead.facts.Edit;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeApi;
import io.lookahead.facts.Side;
import io.lookahead.facts.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what an edit would do, with the files and names of the repository. */
final class Instructions {

    private final Target target;

    private Instructions(Target target) {
        this.target = target;
    }

    static List<String> of(List<Edit> edits, Target target) {
        Instructions instructions = new Instructions(target);
        return edits.stream().map(instructions::of).toList();
    }

    private String of(Edit edit) {
        if (edit instanceof Edit.DeclareConstant constant) {
            return "In " + timeConstants(constant.side()) + ", declare const " + constant.name() + ": "
                    + constant.type() + " = " + constant.expression() + ";";
        }
        if (edit instanceof Edit.SetValue value) {
            return "Set what gives " + value.key() + place(value.side(), value.key()) + " to " + value.expression()
                    + ".";
        }
        if (edit instanceof Edit.DeclareAlias alias) {
            return "In " + target.runtime().source() + ", declare type " + alias.name() + " = " + alias.type() + ";";
        }
        if (edit instanceof Edit.SetPalletItem item) {
            return "In impl " + item.pallet() + "::Config for Runtime" + pallet(item.pallet(), item.item())
                    + ", set type " + item.item() + " = " + item.type() + ";";
        }
        if (edit instanceof Edit.SetPalletItemByFeature item) {
            return "In impl " + item.pallet() + "::Config for Runtime" + pallet(item.pallet(), item.item())
                    + ", set type "
                    + item.item() + " = " + item.with() + "; under #[cfg(feature = \"" + item.feature() + "\")]"
                    + (item.without().isEmpty() ? "" : ", and = " + item.without() + "; without that feature") + ".";
        }
        if (edit instanceof Edit.SetApiBody body) {
            return "In the impl of " + body.trait() + " for Runtime" + api(body.trait()) + ", let " + body.method()
                    + " return " + body.body() + ".";
        }
        if (edit instanceof Edit.ImplementApi api) {
            return "In impl_runtime_apis!" + api("AuraApi") + ", add impl " + api.trait() + "<Block> for Runtime with "
                    + oneLine(api.methods());
        }
        return manifest(edit).or(() -> source(edit)).orElse(edit.toString());
    }

    private Optional<String> manifest(Edit edit) {
        if (edit instanceof Edit.AddDependency add) {
            return Optional.of(
                    "In " + manifest(add.side()) + ", add the dependency " + add.crate() + " with the source of "
                            + add.like()
                            + (add.std() ? ", and \"" + add.crate() + "/std\" to the feature std." : "."));
        }
        if (edit instanceof Edit.AddDependencyFeature add) {
            return Optional.of("In " + manifest(add.side()) + ", ask for feature \"" + add.feature() + "\" of "
                    + add.crate() + ".");
        }
        if (edit instanceof Edit.RemoveDependencyFeature remove) {
            return Optional.of("In " + manifest(remove.side()) + ", no longer ask for feature \"" + remove.feature()
                    + "\" of " + remove.crate() + ".");
        }
        if (edit instanceof Edit.DeclareFeature feature) {
            return Optional.of("In " + manifest(feature.side()) + ", declare the feature " + feature.feature() + " = "
                    + feature.enables().stream().collect(Collectors.joining("\", \"", "[\"", "\"]")) + ".");
        }
        return Optional.empty();
    }

    private Optional<String> source(Edit edit) {
        if (edit instanceof Edit.RemoveMacroArgument remove) {
            return Optional.of("In " + files(remove.side()) + ", remove the argument " + remove.argument() + " from "
                    + remove.macro() + "!, and what only it used.");
        }
        if (edit instanceof Edit.AddImport add) {
            return Optional.of("In " + files(add.side()) + ", import " + add.path() + ".");
        }
        if (edit instanceof Edit.ReplaceImport replace) {
            String to =
                    replace.to().entrySet().stream().map(Instructions::renamed).collect(Collectors.joining(" and "));
            return Optional.of(
                    "In " + files(replace.side()) + ", replace the import of " + replace.from() + " by " + to + ".");
        }
        if (edit instanceof Edit.CloneField field) {
            return Optional.of("In the " + field.struct() + " of " + files(field.side()) + ", pass a clone as "
                    + field.field() + ".");
        }
        if (edit instanceof Edit.AddParameter add) {
            return Optional.of("In " + files(add.side()) + ", give " + add.function() + " the parameter " + add.name()
                    + ": " + add.type() + " after " + add.after() + ", and pass " + add.argument()
                    + " wherever it is called.");
        }
        if (edit instanceof Edit.RenameStruct rename) {
            return Optional.of(
                    "In " + files(rename.side()) + ", build " + rename.to() + " instead of " + rename.from() + ".");
        }
        if (edit instanceof Edit.SetField field) {
            return Optional.of("In the " + field.struct() + " of " + files(field.side()) + ", set " + field.field()
                    + ": " + oneLine(field.expression()) + " after " + field.after() + ".");
        }
        if (edit instanceof Edit.SetFieldByOption field) {
            return Optional.of("In the " + field.struct() + " of " + files(field.side()) + ", set " + field.field()
                    + ": " + field.some() + " where " + field.option() + " is Some, and " + field.field() + ": "
                    + field.none() + " where it is not.");
        }
        if (edit instanceof Edit.RemoveField field) {
            return Optional.of(
                    "In the " + field.struct() + " of " + files(field.side()) + ", remove " + field.field() + ".");
        }
        if (edit instanceof Edit.AddBound add) {
            return Optional.of("In " + files(add.side()) + ", require " + add.bound()
                    + " wherever a generic function that" + " starts the collator requires " + add.beside() + ".");
        }
        if (edit instanceof Edit.RewriteNumber number) {
            return Optional.of("At " + number.at() + ", write " + number.expression() + ".");
        }
        if (edit instanceof Edit.RetargetCall call) {
            return Optional.of("In " + files(call.side()) + ", call " + call.to() + " instead of " + call.from()
                    + "; its type arguments end with " + call.generics() + " times _.");
        }
        return Optional.empty();
    }

    private static String renamed(Map.Entry<String, String> entry) {
        return entry.getKey() + (entry.getKey().endsWith("::" + entry.getValue()) ? "" : " as " + entry.getValue());
    }

    private static String oneLine(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }

    private String manifest(Side side) {
        NodeTarget node = target.node();
        return side == Side.RUNTIME || node == null ? target.runtime().manifest() : node.manifest();
    }

    private String files(Side side) {
        NodeTarget node = target.node();
        return side == Side.RUNTIME || node == null ? target.runtime().source() : String.join(" and ", node.sources());
    }

    private String timeConstants(Side side) {
        return readings()
                .filter(reading -> reading.key().key().equals("slot_duration_ms"))
                .map(Reading::at)
                .filter(at -> at != null && side == Side.RUNTIME)
                .map(at -> at.file())
                .findFirst()
                .orElse(files(side));
    }

    private Stream<Reading> readings() {
        NodeTarget node = target.node();
        return Stream.concat(
                target.runtime().facts().values().stream(),
                node == null ? Stream.of() : node.facts().values().stream());
    }

    private String place(Side side, String key) {
        return readings()
                .filter(reading ->
                        reading.key().side() == side && key(reading.key()).equals(key))
                .flatMap(reading -> Stream.ofNullable(reading.at()))
                .map(at -> " (" + at + ")")
                .findFirst()
                .orElse("");
    }

    private static String key(FactKey key) {
        return key.key();
    }

    private String pallet(String pallet, String item) {
        List<PalletItem> items = target.known().stream()
                .filter(PalletItem.class::isInstance)
                .map(PalletItem.class::cast)
                .filter(known -> known.pallet().equals(pallet))
                .toList();
        return at(items.stream()
                .filter(known -> known.item().equals(item))
                .findFirst()
                .or(() -> items.stream().findFirst())
                .map(PalletItem::at));
    }

    private String api(String trait) {
        return at(target.known().stream()
                .filter(RuntimeApi.class::isInstance)
                .map(RuntimeApi.class::cast)
                .filter(known -> known.trait().equals(trait))
                .map(RuntimeApi::at)
                .findFirst());
    }

    private static String at(Optional<Location> place) {
        return place.map(found -> " (" + found + ")").orElse("");
    }
}
