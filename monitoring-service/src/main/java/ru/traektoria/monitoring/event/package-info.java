/** What each type of event means for the facts, a folding a theme. */
package ru.traektoria.monitoring.event;
