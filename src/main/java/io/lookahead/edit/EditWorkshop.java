package io.lookahead.edit;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.CrateGraphs;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.manifest.Dependencies;
import io.lookahead.edit.node.AddImport;
import io.lookahead.edit.node.AddParameter;
import io.lookahead.edit.node.CloneField;
import io.lookahead.edit.node.RemoveField;
import io.lookahead.edit.node.RenameStruct;
import io.lookahead.edit.node.ReplaceImport;
import io.lookahead.edit.node.RetargetCall;
import io.lookahead.edit.node.SetField;
import io.lookahead.edit.runtime.DeclareAlias;
import io.lookahead.edit.runtime.DeclareConstant;
import io.lookahead.edit.runtime.ImplementApi;
import io.lookahead.edit.runtime.RemoveMacroArgument;
import io.lookahead.edit.runtime.SetApiBody;
import io.lookahead.edit.runtime.SetPalletItem;
import io.lookahead.edit.runtime.SetPalletItemByFeature;
import io.lookahead.edit.value.SetValue;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Target;
import io.lookahead.text.EditConflictException;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * Makes edits one after the other on an overlay, all of them or none, and sees to it that every touched file still
 * parses.
 */
public final class EditWorkshop {

    private final CrateGraphs graphs;

    public EditWorkshop(CrateGraphs graphs) {
        this.graphs = graphs;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /**
     * All edits are made.
     *
     * @param notes what the operator should know about them
     */
    public record Made(OverlayTree after, List<String> notes) implements Outcome {
        public Made {
            notes = List.copyOf(notes);
        }
    }

    /** One of them cannot be made; the reason is in the repository's own names. */
    public record NotPossible(Edit edit, String reason) implements Outcome {}

    public Outcome make(List<Edit> edits, Target target, SourceTree tree) {
        Bench bench = new Bench(target, tree, graphs);
        for (Edit edit : edits) {
            try {
                perform(edit, bench);
            } catch (Unperformable impossible) {
                return new NotPossible(edit, impossible.reason());
            } catch (EditConflictException conflict) {
                return new NotPossible(edit, "two changes meet at one place: " + conflict.getMessage());
            }
        }
        Optional<String> broken = SyntaxWitness.objection(tree, bench.tree());
        return broken.isPresent()
                ? new NotPossible(edits.get(edits.size() - 1), broken.get())
                : new Made(bench.tree(), bench.notes());
    }

    private static void perform(Edit edit, Bench bench) throws Unperformable {
        if (edit instanceof Edit.DeclareConstant it) {
            new DeclareConstant().perform(it, bench);
        } else if (edit instanceof Edit.SetValue it) {
            new SetValue().perform(it, bench);
        } else if (edit instanceof Edit.DeclareAlias it) {
            new DeclareAlias().perform(it, bench);
        } else if (edit instanceof Edit.SetPalletItem it) {
            new SetPalletItem().perform(it, bench);
        } else if (edit instanceof Edit.SetPalletItemByFeature it) {
            new SetPalletItemByFeature().perform(it, bench);
        } else if (edit instanceof Edit.SetApiBody it) {
            new SetApiBody().perform(it, bench);
        } else if (edit instanceof Edit.ImplementApi it) {
            new ImplementApi().perform(it, bench);
        } else if (edit instanceof Edit.RemoveMacroArgument it) {
            new RemoveMacroArgument().perform(it, bench);
        } else {
            performOnManifestOrNode(edit, bench);
        }
    }

    private static void performOnManifestOrNode(Edit edit, Bench bench) throws Unperformable {
        if (edit instanceof Edit.AddDependency it) {
            Dependencies.add(it, bench);
        } else if (edit instanceof Edit.AddDependencyFeature it) {
            Dependencies.addFeature(it, bench);
        } else if (edit instanceof Edit.RemoveDependencyFeature it) {
            Dependencies.removeFeature(it, bench);
        } else if (edit instanceof Edit.DeclareFeature it) {
            Dependencies.declareFeature(it, bench);
        } else if (edit instanceof Edit.AddImport it) {
            new AddImport().perform(it, bench);
        } else if (edit instanceof Edit.ReplaceImport it) {
            new ReplaceImport().perform(it, bench);
        } else if (edit instanceof Edit.CloneField it) {
            new CloneField().perform(it, bench);
        } else if (edit instanceof Edit.AddParameter it) {
            new AddParameter().perform(it, bench);
        } else if (edit instanceof Edit.RenameStruct it) {
            new RenameStruct().perform(it, bench);
        } else if (edit instanceof Edit.SetField it) {
            new SetField().perform(it, bench);
        } else if (edit instanceof Edit.RemoveField it) {
            new RemoveField().perform(it, bench);
        } else if (edit instanceof Edit.RetargetCall it) {
            new RetargetCall().perform(it, bench);
        } else {
            throw new Unperformable("no way is known to make this edit: " + edit);
        }
    }
}
