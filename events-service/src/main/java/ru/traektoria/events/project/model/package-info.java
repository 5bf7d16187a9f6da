/** Projects of associations: terms, participants, result. */
package ru.traektoria.events.project.model;
