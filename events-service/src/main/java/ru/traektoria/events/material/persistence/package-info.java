/** Materials in Mongo. */
package ru.traektoria.events.material.persistence;
