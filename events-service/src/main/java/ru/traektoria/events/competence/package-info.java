/** Дерево компетенций as diagnostics publishes it: names for the codes that activities carry. */
package ru.traektoria.events.competence;
