package io.lookahead.edit.clock;

import io.lookahead.edit.style.RustStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The text of a migration that moves a pallet's numbers of blocks to blocks that come {@code factor} times as often. It
 * is a draft: what each number means is guessed from its name, and somebody who knows the pallet must read it.
 */
final class MigrationDraft {

    private final List<StoredItem> items;
    private final List<String> unread;
    private final long factor;
    private final boolean hasMock;

    /**
     * @param items what can be taken apart
     * @param unread storage items that cannot, which the draft names
     * @param factor how many blocks come where one came
     * @param hasMock whether the pallet has a mock runtime {@code Test} with {@code new_test_ext}
     */
    MigrationDraft(List<StoredItem> items, List<String> unread, long factor, boolean hasMock) {
        this.items = List.copyOf(items);
        this.unread = List.copyOf(unread);
        this.factor = factor;
        this.hasMock = hasMock;
    }

    /** The file, indented as the repository indents. */
    String text(RustStyle style) {
        return (head() + body() + tests()).replace("\t", style.indent());
    }

    private String head() {
        List<String> lines = new ArrayList<>();
        lines.add("//! REVIEW NEEDED. A draft of a migration for blocks that come " + factor + " times as often.");
        lines.add("//!");
        lines.add("//! Read every line before it is used:");
        lines.add(
                "//! - Is each number what its name says: a block to come, or a length? Blocks of the past stay as they are.");
        lines.add(
                "//! - How many entries are on chain? All are read and written in one block here. Where that does not fit");
        lines.add("//!   into a block's weight and proof, make it a multi-block migration.");
        lines.add("//! - It must be enacted in the same release that makes blocks faster, and run once: wrap it in a");
        lines.add("//!   `VersionedMigration`, or remove it with the next release.");
        unread.forEach(name -> lines.add("//! - `" + name
                + "` holds numbers of blocks too, and is of a shape that must be" + " written by hand."));
        return String.join("\n", lines) + "\n\n";
    }

    private String body() {
        return """
                extern crate alloc;

                use crate::*;
                use frame_support::{
                \tpallet_prelude::*, sp_runtime::traits::Saturating, traits::OnRuntimeUpgrade, weights::Weight,
                };
                %s
                const FACTOR: u32 = %d;

                /// A block to come moves to %d times its distance; one of the past stays.
                fn ahead<N: Saturating + Copy + From<u32>>(now: N, then: N) -> N {
                \tthen.saturating_add(then.saturating_sub(now).saturating_mul((FACTOR - 1).into()))
                }

                /// A length in blocks grows with their number.
                #[allow(dead_code)]
                fn doubled<N: Saturating + From<u32>>(length: N) -> N {
                \tlength.saturating_mul(FACTOR.into())
                }

                pub struct RescaleBlocks<T>(core::marker::PhantomData<T>);

                impl<T: Config> OnRuntimeUpgrade for RescaleBlocks<T> {
                \tfn on_runtime_upgrade() -> Weight {
                \t\tlet now = frame_system::Pallet::<T>::block_number();
                \t\tlet mut touched = 0u64;
                %s
                \t\tT::DbWeight::get().reads_writes(touched.saturating_add(1), touched)
                \t}
                }
                """.formatted(
                        imports(),
                        factor,
                        factor,
                        items.stream().map(MigrationDraft::item).collect(Collectors.joining("\n")));
    }

    /** What only some drafts need: an import that nothing uses is an error in many a crate. */
    private String imports() {
        List<String> imports = new ArrayList<>();
        if (items.stream().flatMap(item -> item.fields().stream()).anyMatch(StoredItem.Field::isConcrete)) {
            imports.add("use frame_support::sp_runtime::SaturatedConversion;\n");
        }
        if (items.stream().anyMatch(item -> item.value().contains("BlockNumberFor"))) {
            imports.add("use frame_system::pallet_prelude::BlockNumberFor;\n");
        }
        return String.join("", imports);
    }

    private static String item(StoredItem item) {
        String change = item.valueIsBlocks()
                ? "\t\t\tvalue = " + StoredItem.rescaled(item.name(), "value") + ";\n"
                : item.fields().stream()
                        .map(field -> "\t\t\tvalue." + field.name() + " = " + field.rescaled() + ";\n")
                        .collect(Collectors.joining());
        String mutable = change.isEmpty() ? "" : "mut ";
        if (item.keys().contains(true)) {
            return moved(item, mutable, change);
        }
        if (item.keys().isEmpty()) {
            return "\n\t\tlet _ = " + item.name() + "::<T>::translate::<" + item.value() + ", _>(|old| {\n"
                    + "\t\t\tlet " + mutable + "value = old?;\n" + change
                    + "\t\t\ttouched.saturating_inc();\n\t\t\tSome(value)\n\t\t});";
        }
        return "\n\t\t" + item.name() + "::<T>::translate_values(|" + mutable + "value: " + item.value() + "| {\n"
                + change + "\t\t\ttouched.saturating_inc();\n\t\t\tSome(value)\n\t\t});";
    }

    /** Entries whose key is a block are taken out and put back under another. */
    private static String moved(StoredItem item, String mutable, String change) {
        List<String> names = IntStream.range(0, item.keys().size())
                .mapToObj(index -> "key" + (index + 1))
                .toList();
        String keys = IntStream.range(0, item.keys().size())
                .mapToObj(
                        index -> item.keys().get(index) ? StoredItem.rescaled("", names.get(index)) : names.get(index))
                .collect(Collectors.joining(", "));
        return "\n\t\tlet entries = " + item.name() + "::<T>::drain().collect::<alloc::vec::Vec<_>>();\n"
                + "\t\tfor (" + String.join(", ", names) + ", " + mutable + "value) in entries {\n" + change
                + "\t\t\ttouched.saturating_inc();\n\t\t\t" + item.name() + "::<T>::insert(" + keys
                + ", value);\n\t\t}";
    }

    private String tests() {
        String once = hasMock
                ? """

                \t#[test]
                \tfn an_empty_chain_is_left_empty() {
                \t\tcrate::mock::new_test_ext().execute_with(|| {
                \t\t\tRescaleBlocks::<crate::mock::Test>::on_runtime_upgrade();
                %s
                \t\t});
                \t}
                """.formatted(items.stream()
                        .filter(item -> !item.keys().isEmpty())
                        .map(item -> "\t\t\tassert_eq!(" + item.name() + "::<crate::mock::Test>::iter().count(), 0);")
                        .collect(Collectors.joining("\n")))
                : "";
        return """

                #[cfg(test)]
                mod tests {
                \tuse super::*;

                \t#[test]
                \tfn a_block_to_come_is_as_far_away_in_time_as_before() {
                \t\tassert_eq!(ahead(100u32, 150), 100 + FACTOR * 50);
                \t}

                \t#[test]
                \tfn a_block_of_the_past_stays() {
                \t\tassert_eq!(ahead(100u32, 99), 99);
                \t\tassert_eq!(ahead(100u32, 0), 0);
                \t}

                \t#[test]
                \tfn a_length_lasts_as_long_as_before() {
                \t\tassert_eq!(doubled(7200u32), FACTOR * 7200);
                \t\tassert_eq!(doubled(u32::MAX), u32::MAX);
                \t}
                %s}
                """.formatted(once);
    }
}
