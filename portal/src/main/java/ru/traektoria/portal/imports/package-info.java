/** Pages of the one import that every service has: the file, its check, the journal. */
package ru.traektoria.portal.imports;
