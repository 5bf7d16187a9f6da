/** Use cases of materials: find, decide, save. */
package ru.traektoria.events.material.application;
