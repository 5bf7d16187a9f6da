/** Tables, columns and dictionaries: how a dated fact lies in memory and in a snapshot. */
package ru.traektoria.monitoring.facts.column;
