/** Projects in Mongo. */
package ru.traektoria.events.project.persistence;
