/** Plans in the store. */
package ru.traektoria.events.plan.persistence;
