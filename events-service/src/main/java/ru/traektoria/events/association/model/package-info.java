/** Профессиональные объединения: ГМО, РМО, ШМО, their heads and members (domain.md §2.5). */
package ru.traektoria.events.association.model;
