/** Reads the catalogue from its files and refuses what cannot be counted. */
package ru.traektoria.monitoring.catalogue.reader;
