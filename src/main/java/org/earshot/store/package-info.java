/**
 * Keeps tables, manifests and folders so that a run that fails leaves the last good state
 * untouched. Knows nothing of feedback.
 *
 * <p>{@link org.earshot.store.TableStore} holds named tables as Parquet files under one manifest
 * that is replaced atomically; {@link org.earshot.store.AtomicFolder} fills a folder aside and
 * swaps it into place; {@link org.earshot.store.JsonFile} holds a record; {@link
 * org.earshot.store.FolderLock} keeps two runs apart; {@link org.earshot.store.RunManifest} says
 * what a run was made of.
 */
package org.earshot.store;
