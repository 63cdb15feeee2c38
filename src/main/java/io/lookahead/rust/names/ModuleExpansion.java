package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.macros.MacroDefinition;
import io.lookahead.rust.syntax.CfgIf;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.syntax.Literals;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.ProjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what is written in a module into what it declares. */
final class ModuleExpansion {

    private static final int DEEPEST = 32;

    private final Module module;
    private final boolean expand;
    private final List<Definition> out = new ArrayList<>();

    ModuleExpansion(Module module, boolean expand) {
        this.module = module;
        this.expand = expand;
    }

    List<Definition> run() {
        addAll(module.syntax().items(), new Place(Cfg.always(), null, false, 0));
        return List.copyOf(out);
    }

    /**
     * Around which items are added.
     *
     * @param cfg the condition of what is around
     * @param macro the call they stand in
     * @param expanded whether that call was expanded
     * @param depth how many calls are around
     */
    private record Place(Cfg cfg, @Nullable MacroCall macro, boolean expanded, int depth) {}

    private void addAll(List<Item> items, Place place) {
        for (Item item : items) {
            add(item, place);
        }
    }

    private void add(Item item, Place place) {
        Cfg cfg = place.cfg().and(Cfg.of(item.attributes()));
        if (item instanceof CfgIf branches) {
            addBranches(branches, place, cfg);
            return;
        }
        out.add(Definition.in(module, item, cfg, place.macro(), place.expanded()));
        if (item instanceof MacroCall call && expand && place.depth() < DEEPEST) {
            addMacro(call, cfg, place.depth() + 1);
        } else if (item instanceof ConstItem constant && constant.name().equals("_")) {
            addImplsOf(constant, cfg, place);
        }
    }

    /** {@code const _: () = { … };}: what its block names stays inside, and what it implements holds outside too. */
    private void addImplsOf(ConstItem unnamed, Cfg cfg, Place place) {
        TokenRange block = unnamed.value();
        if (block == null || !block.tokens().is(block.from(), '{')) {
            return;
        }
        List<Item> items = Items.inBlock(block);
        Scope inside = Scope.of(module).inBlock(items);
        for (Item item : items) {
            if (item instanceof ImplItem) {
                Cfg own = cfg.and(Cfg.of(item.attributes()));
                out.add(Definition.in(inside, item, own, place.macro(), place.expanded()));
            }
        }
    }

    private void addBranches(CfgIf item, Place place, Cfg cfg) {
        Cfg before = Cfg.always();
        for (CfgIf.Branch branch : item.branches()) {
            Cfg own = branch.condition() == null
                    ? Cfg.always()
                    : Cfg.parse(branch.condition().arguments());
            Cfg here = cfg.and(before).and(own);
            addAll(branch.items(), new Place(here, place.macro(), place.expanded(), place.depth()));
            before = before.and(own.negated());
        }
    }

    private void addMacro(MacroCall call, Cfg cfg, int depth) {
        if (call.macro().equals("include")) {
            addIncluded(call, cfg, depth);
            return;
        }
        boolean known = false;
        for (MacroLookup.Found found : MacroLookup.find(call.path(), module)) {
            if (found.truth() == Truth.FALSE) {
                continue;
            }
            MacroDefinition macro = found.macro();
            Optional<Tokens> expansion = macro.expand(call.body());
            if (expansion.isPresent()) {
                known = true;
                addAll(Items.inFile(expansion.get()).items(), new Place(cfg, call, true, depth));
                break;
            }
        }
        if (!known) {
            addAll(call.items(), new Place(cfg, call, false, depth));
        }
    }

    /** {@code include!("file")}: the items of another file as if they were written here. */
    private void addIncluded(MacroCall call, Cfg cfg, int depth) {
        Optional<String> path = Literals.string(call.body())
                .flatMap(relative -> ProjectPath.resolve(
                        ProjectPath.parent(call.tokens().fileOf(call.range().from())), relative));
        Optional<Tokens> tokens = path.flatMap(module.crate().project()::file);
        tokens.ifPresent(included -> addAll(Items.inFile(included).items(), new Place(cfg, call, true, depth)));
    }
}
