/** Files that show steps done: checked by their content, kept in the store. */
package ru.traektoria.route.application.file;
