package io.lookahead.edit;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.CrateGraphs;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.clock.RewriteNumber;
import io.lookahead.edit.manifest.Dependencies;
import io.lookahead.edit.names.UnusedImports;
import io.lookahead.edit.node.AddBound;
import io.lookahead.edit.node.AddImport;
import io.lookahead.edit.node.AddParameter;
import io.lookahead.edit.node.CloneField;
import io.lookahead.edit.node.RemoveField;
import io.lookahead.edit.node.RenameStruct;
import io.lookahead.edit.node.ReplaceImport;
import io.lookahead.edit.node.RetargetCall;
import io.lookahead.edit.node.SetField;
import io.lookahead.edit.node.SetFieldByOption;
import io.lookahead.edit.runtime.AskForFeature;
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
import io.lookahead.text.UnifiedDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries out edits on overlays. It knows how each edit of the vocabulary is made, and never touches a disk. */
public final class EditWorkshop {

    private final Map<Class<? extends Edit>, Performer<Edit>> performers = new HashMap<>();
    private final CrateGraphs graphs;

    public EditWorkshop(CrateGraphs graphs) {
        this.graphs = graphs;
        put(Edit.DeclareConstant.class, new DeclareConstant());
        put(Edit.SetValue.class, new SetValue());
        put(Edit.DeclareAlias.class, new DeclareAlias());
        put(Edit.SetPalletItem.class, new SetPalletItem());
        put(Edit.SetPalletItemByFeature.class, new SetPalletItemByFeature());
        put(Edit.SetApiBody.class, new SetApiBody());
        put(Edit.ImplementApi.class, new ImplementApi());
        put(Edit.AddDependency.class, Dependencies::add);
        put(Edit.AddDependencyFeature.class, new AskForFeature());
        put(Edit.AddBound.class, new AddBound());
        put(Edit.RemoveDependencyFeature.class, Dependencies::removeFeature);
        put(Edit.DeclareFeature.class, Dependencies::declareFeature);
        put(Edit.RemoveMacroArgument.class, new RemoveMacroArgument());
        put(Edit.AddImport.class, new AddImport());
        put(Edit.ReplaceImport.class, new ReplaceImport());
        put(Edit.CloneField.class, new CloneField());
        put(Edit.AddParameter.class, new AddParameter());
        put(Edit.RenameStruct.class, new RenameStruct());
        put(Edit.SetField.class, new SetField());
        put(Edit.SetFieldByOption.class, new SetFieldByOption());
        put(Edit.RemoveField.class, new RemoveField());
        put(Edit.RetargetCall.class, new RetargetCall());
        put(Edit.RewriteNumber.class, new RewriteNumber());
    }

    private <E extends Edit> void put(Class<E> kind, Performer<E> performer) {
        performers.put(kind, (edit, bench) -> performer.perform(kind.cast(edit), bench));
    }

    /**
     * Makes {@code edits} one after the other.
     *
     * @param target the target as a scan of {@code tree} found it
     * @param tree the sources, maybe an overlay with earlier edits
     */
    public EditResult perform(List<Edit> edits, Target target, SourceTree tree) {
        Bench bench = new Bench(target, tree, graphs);
        List<Edit> made = new ArrayList<>();
        try {
            for (Edit edit : edits) {
                if (changes(edit, bench)) {
                    made.add(edit);
                }
            }
            for (String path : bench.tree().changedPaths()) {
                if (path.endsWith(".rs")) {
                    new UnusedImports(bench).remove(path);
                }
            }
        } catch (Unperformable e) {
            return new EditResult.NotPossible(e.reason(), Instructions.of(stillOpen(edits, target, tree), target));
        } catch (EditConflictException e) {
            return new EditResult.NotPossible(
                    String.valueOf(e.getMessage()), Instructions.of(stillOpen(edits, target, tree), target));
        }
        List<UnifiedDiff> diffs = UnifiedDiff.between(tree, bench.tree());
        return diffs.isEmpty()
                ? new EditResult.AlreadySo()
                : new EditResult.Performed(bench.tree(), diffs, made, bench.notes(), Instructions.of(made, target));
    }

    /** Makes an edit, and tells whether it changed anything. */
    private boolean changes(Edit edit, Bench bench) throws Unperformable {
        Performer<Edit> performer = performers.get(edit.getClass());
        if (performer == null) {
            throw new IllegalStateException("nothing carries out " + edit);
        }
        OverlayTree before = bench.tree();
        performer.perform(edit, bench);
        return bench.tree() != before
                && !UnifiedDiff.between(before, bench.tree()).isEmpty();
    }

    /** The edits without those whose wish the sources fulfil already: the others are left to be done by hand. */
    private List<Edit> stillOpen(List<Edit> edits, Target target, SourceTree tree) {
        Bench bench = new Bench(target, tree, graphs);
        return edits.stream().filter(edit -> isOpen(edit, bench)).toList();
    }

    private boolean isOpen(Edit edit, Bench bench) {
        try {
            return changes(edit, bench);
        } catch (Unperformable | EditConflictException cannotBeMade) {
            return true;
        }
    }
}
