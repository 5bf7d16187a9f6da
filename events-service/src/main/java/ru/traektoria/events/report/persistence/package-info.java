/** Where yearly reports are kept. */
package ru.traektoria.events.report.persistence;
