/** How the aggregates lie in the store, and the small rows that lists are read from. */
package ru.traektoria.staff.persistence;
