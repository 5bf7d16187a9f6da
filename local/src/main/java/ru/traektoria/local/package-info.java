/** The whole platform on one machine without Docker: broker, document store, supervisor, demo. */
package ru.traektoria.local;
