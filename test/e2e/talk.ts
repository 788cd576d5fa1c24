/** A small deck for tests of the terminal: two eras, steps, a diagram that morphs, notes. */
export const small = `---
title: A small deck
minutes: 5
---

# Opening

Words of the first slide.

<!-- A note on the opening. -->

---

# Second

\`\`\`diagram
stage: engine
rows: [cli, daemon]
boxes:
  cli: {title: docker}
  daemon: {title: docker -d}
edges:
  - cli -> daemon: HTTP
steps:
  - focus: [cli]
  - focus: [daemon]
\`\`\`

---

# Third

\`\`\`diagram
stage: engine
rows: [cli, daemon, containerd]
boxes:
  cli: {title: docker}
  daemon: {title: dockerd}
  containerd: {title: containerd}
edges:
  - cli -> daemon: HTTP
  - daemon -> containerd: gRPC
\`\`\`

---

# Closing

That was all.
`;
