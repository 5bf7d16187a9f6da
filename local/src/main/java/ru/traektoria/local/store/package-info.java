/** The embedded document store: the MongoDB protocol over one crash-safe H2 file. */
package ru.traektoria.local.store;
