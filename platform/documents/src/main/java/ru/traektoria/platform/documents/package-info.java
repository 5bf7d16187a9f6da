/** Files that people bring: checked by their content, kept in the store, given out again. */
package ru.traektoria.platform.documents;
