package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.TraitItem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item in its place. Two definitions are equal only if they are the same one. */
public final class Definition {

    private final Item item;
    private final Module module;
    private final Cfg cfg;
    private final @Nullable MacroCall macro;
    private final boolean expanded;
    private final Scope outer;
    private @Nullable Truth truth;
    private @Nullable List<Definition> members;

    private Definition(Item item, Module module, Cfg cfg, @Nullable MacroCall macro, boolean expanded, Scope outer) {
        this.item = item;
        this.module = module;
        this.cfg = cfg;
        this.macro = macro;
        this.expanded = expanded;
        this.outer = outer;
    }

    /** An item that a module declares, maybe by way of a macro call. */
    static Definition in(Module module, Item item, Cfg cfg, @Nullable MacroCall macro, boolean expanded) {
        return in(Scope.of(module), item, cfg, macro, expanded);
    }

    /** The same of an item whose paths are resolved in {@code around}. */
    static Definition in(Scope around, Item item, Cfg cfg, @Nullable MacroCall macro, boolean expanded) {
        return new Definition(item, around.module(), cfg, macro, expanded, around);
    }

    /** An item of a block whose scope is {@code block}. */
    static Definition inBlock(Item item, Scope block) {
        return new Definition(item, block.module(), Cfg.of(item.attributes()), null, false, block);
    }

    /**
     * An item inside this one: of an impl or trait, or of a block in it; {@code outer} is the scope around the item.
     */
    Definition inner(Item inside, Scope around) {
        return new Definition(inside, module, cfg.and(Cfg.of(inside.attributes())), macro, expanded, around);
    }

    /** The items of an impl or trait, as definitions. */
    public List<Definition> members() {
        List<Definition> known = members;
        if (known == null) {
            known = inside();
            members = known;
        }
        return known;
    }

    private List<Definition> inside() {
        List<Item> items = item instanceof ImplItem impl
                ? impl.items()
                : item instanceof TraitItem trait ? trait.items() : List.of();
        Scope scope = scope();
        return items.stream().map(member -> inner(member, scope)).toList();
    }

    /** The items of that name of an impl or trait; several where {@code cfg} chooses between them. */
    public List<Definition> members(String name) {
        return members().stream().filter(member -> member.name().equals(name)).toList();
    }

    public Item item() {
        return item;
    }

    public String name() {
        return item.name();
    }

    /** The module it is declared in; of an item in a block, the module around it. */
    public Module module() {
        return module;
    }

    /** Under which condition its module has it, by attributes of its own, of macros and blocks around it. */
    public Cfg cfg() {
        return cfg;
    }

    /** Under which condition it exists at all: its own, its modules' and its file's. */
    public Cfg effectiveCfg() {
        return module.effectiveCfg().and(cfg);
    }

    /** Whether it exists with the crate's features. */
    public Truth truth() {
        Truth known = truth;
        if (known == null) {
            known = module.crate().evaluate(effectiveCfg());
            truth = known;
        }
        return known;
    }

    /** The macro call in whose body or expansion it stands. */
    public Optional<MacroCall> macro() {
        return Optional.ofNullable(macro);
    }

    /** Whether it stands in the arguments of a macro whose definition is not part of the project. */
    public boolean inUnknownMacro() {
        return macro != null && !expanded;
    }

    /** Whether it comes from expanding a macro of the project. */
    public boolean isExpanded() {
        return expanded;
    }

    /** Whether it is a constant that a macro such as {@code parameter_types!} makes a type of. */
    public boolean isParameterType() {
        return item instanceof ConstItem constant
                && (inUnknownMacro()
                        || constant.kind() == ConstItem.Kind.PLAIN
                        || constant.kind() == ConstItem.Kind.STORAGE);
    }

    /** The path from the crate's own name, such as {@code my_runtime::configs::SlotDuration}. */
    public String path() {
        return module.path() + "::" + name();
    }

    /**
     * The scope its own paths are resolved in: around it, with its generic parameters and, in an impl, {@code Self}.
     */
    public Scope scope() {
        Scope scope = outer.withOpen(GenericParameters.of(item));
        return item instanceof ImplItem impl ? scope.withSelf(new GenericValue.OfType(impl.selfType(), scope)) : scope;
    }

    @Override
    public String toString() {
        return path() + " (" + item.location() + ")";
    }
}
