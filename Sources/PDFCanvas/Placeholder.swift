// Placeholder until the room's first file stands.
