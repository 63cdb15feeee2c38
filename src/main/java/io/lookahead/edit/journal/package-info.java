/**
 * Changing a project's files so that they are always all as before or all as after, whatever happens in between.
 *
 * <p>Everything is kept in the folder {@code .lookahead} of the project, which git does not see: the entries of the
 * journal (one JSON file each), the contents they speak of (named by their SHA-256) and a lock that names its owner. An
 * entry is on the disk before the first file of the project is touched, and is marked finished after the last one; the
 * next start finishes or takes back what it finds begun. Entries are never rewritten otherwise: taking a change back is
 * an entry of its own.
 */
@NullMarked
package io.lookahead.edit.journal;

import org.jspecify.annotations.NullMarked;
